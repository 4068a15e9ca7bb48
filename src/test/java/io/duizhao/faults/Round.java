package io.duizhao.faults;

import java.nio.file.Path;

/**
 * A task in a fresh copy of the workspace.
 *
 * @param launch how the program is started
 * @param task the task
 * @param folder the copy
 * @param usual what the task does where nothing disturbs it
 */
record Round(Launch launch, Task task, Path folder, Undisturbed usual) {
  Launch.Running start() {
    return launch.start(folder, task.arguments());
  }

  long millis() {
    return usual.millis();
  }
}
