package io.duizhao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Workspaces in which something else lies than a file or folder where one is looked for. */
final class OddPaths {
  private final Path root;
  private final TestWorkspace workspace;

  /**
   * Lays out a workspace and a text {@code elsewhere.md} beside it.
   *
   * @param isExported whether there is an export in {@code x}
   */
  OddPaths(Path parent, boolean isExported) throws IOException {
    root = parent.resolve("ws");
    workspace = TestWorkspace.withTalk(root);
    if (isExported) {
      workspace.export("xliff");
    }
    Files.writeString(parent.resolve("elsewhere.md"), TestWorkspace.ZH);
  }

  TestWorkspace workspace() {
    return workspace;
  }

  /**
   * Puts something into the workspace.
   *
   * @param what {@code KIND PLACE}, such as {@code pipe source-zh/a.md}
   * @return whether this system has such a thing
   */
  boolean put(String what) throws IOException, InterruptedException {
    String[] words = what.split(" ", 2);
    Path place = words.length > 1 ? root.resolve(words[1]) : root;
    Files.createDirectories(place.getParent());
    if (words.length > 1 && Files.isRegularFile(place)) {
      Files.delete(place);
    } else if (words.length > 1 && Files.isDirectory(place)) {
      TestWorkspace.delete(place);
    }
    switch (words[0]) {
      case "nothing" -> {}
      case "pipe" -> {
        return new ProcessBuilder("mkfifo", place.toString()).start().waitFor() == 0;
      }
      case "device" -> {
        Files.createSymbolicLink(place, Path.of("/dev/zero"));
        return Files.exists(place);
      }
      case "loop" -> Files.createSymbolicLink(place, place.getFileName());
      case "dangling" -> Files.createSymbolicLink(place, Path.of("nowhere"));
      case "cycle" -> Files.createSymbolicLink(place, Path.of(".."));
      case "outward" -> Files.createSymbolicLink(place, root.resolveSibling("elsewhere.md"));
      case "folder" -> Files.createDirectory(place);
      case "file" -> Files.writeString(place, "something");
      case "twin" -> Files.writeString(place, TestWorkspace.ZH);
      case "long" -> {
        // 84 Han characters and an ending: 255 bytes, the most that Linux takes
        Files.writeString(place.resolveSibling("长".repeat(84) + ".md"), TestWorkspace.ZH);
      }
      case "named" -> Files.writeString(place, TestWorkspace.ZH);
      case "yaml" -> Files.writeString(root.resolve("duizhao.yaml"), words[1].replace("\\n", "\n"));
      default -> throw new IllegalArgumentException(what);
    }
    return true;
  }
}
