package io.duizhao.report.format;

import io.duizhao.io.SafeXml;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A file's path as the URI by which code hosts find it: relative to a folder if the file is in it,
 * else with its scheme (SARIF 2.1.0, section 3.4.3).
 */
final class ArtifactUri {
  /** Of Windows, {@code C:/} and {@code //server/share}. */
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/.*", Pattern.DOTALL);

  private ArtifactUri() {}

  /** Returns the URI of a path as it was given, of this system or of Windows. */
  static String of(String file, Path folder) throws IOException {
    String path = slashes(SafeXml.legal(inFolder(file, folder)));
    try {
      if (DRIVE.matcher(path).matches()) {
        return new URI("file", "", "/" + path, null).toASCIIString();
      }
      int share = path.indexOf('/', 2);
      if (path.startsWith("//") && share > 2) {
        return new URI("file", path.substring(2, share), path.substring(share), null)
            .toASCIIString();
      }
      if (path.startsWith("/")) {
        return new URI("file", "", path, null).toASCIIString();
      }
      int colon = path.indexOf(':');
      boolean likeScheme = colon >= 0 && path.lastIndexOf('/', colon) < 0;
      return new URI(null, null, likeScheme ? "./" + path : path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IOException("the path '" + file + "' cannot be written as a URI", e);
    }
  }

  /** A backslash is a part of a name on other systems, but hardly ever is one there. */
  private static String slashes(String path) {
    return path.replace('\\', '/');
  }

  private static String inFolder(String file, Path folder) {
    try {
      Path path = Path.of(file);
      Path root = folder.toAbsolutePath().normalize();
      return path.isAbsolute() && path.normalize().startsWith(root)
          ? root.relativize(path.normalize()).toString()
          : file;
    } catch (InvalidPathException e) {
      return file;
    }
  }
}
