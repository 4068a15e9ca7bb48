package io.duizhao.exchange;

import java.nio.file.*;

class DumpMain {
  public static void main(String[] a) throws Exception {
    Tool t = Tool.duizhao("0.1.0");
    for (var d :
        java.util.List.of(
            SampleDocuments.interview(),
            SampleDocuments.hostile(),
            UnitBuilder.document("empty", java.util.List.of()),
            SampleDocuments.ofLength(2000))) {
      Files.write(
          Path.of(a[0], d.name() + ".xlf"), Golden.bytes(new XliffWriter(XliffOptions.of(t)), d));
      Files.write(
          Path.of(a[0], d.name() + ".tmx"), Golden.bytes(new TmxWriter(TmxOptions.of(t)), d));
      long n = System.nanoTime();
      Files.write(
          Path.of(a[0], d.name() + ".xlsx"),
          Golden.bytes(new BilingualTable(java.util.List.of()), d));
      System.out.println(d.name() + " xlsx ms " + (System.nanoTime() - n) / 1000000);
    }
  }
}
