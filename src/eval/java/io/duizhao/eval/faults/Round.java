package io.duizhao.eval.faults;

import java.nio.file.Path;

/**
 * A task in a fresh copy of the workspace.
 *
 * @param launch how the program is started
 * @param task the task
 * @param folder the copy
 * @param millis how long the task takes where nothing disturbs it
 * @param growth bytes by which it makes the workspace grow
 */
record Round(Launch launch, Task task, Path folder, long millis, long growth) {
  Launch.Running start() {
    return launch.start(folder, task.arguments());
  }
}
