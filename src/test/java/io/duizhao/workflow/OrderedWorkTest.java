package io.duizhao.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {
  @Test
  void resultsComeInTheOrderOfTheItems() {
    List<Integer> items = List.of(5, 1, 4, 2, 3, 9, 7);
    List<Integer> results = new ArrayList<>();
    try (OrderedWork<Integer, Integer> work = new OrderedWork<>(items, item -> item * 10, 2)) {
      for (Optional<Integer> next = work.next(); next.isPresent(); next = work.next()) {
        results.add(next.get());
      }
    }
    assertEquals(List.of(50, 10, 40, 20, 30, 90, 70), results);
  }

  @Test
  void nothingGoesOnOnceItIsClosed() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicBoolean isOver = new AtomicBoolean();
    OrderedWork<Integer, Integer> work =
        new OrderedWork<>(
            List.of(1),
            item -> {
              begun.countDown();
              try {
                new CountDownLatch(1).await();
              } catch (InterruptedException e) {
                isOver.set(true);
              }
              return item;
            },
            1);
    begun.await();
    work.close();
    assertTrue(isOver.get());
  }
}
