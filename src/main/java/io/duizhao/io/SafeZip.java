package io.duizhao.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** ZIP archives without surprises: bounded when read, the same bytes each time when written. */
public final class SafeZip {
  /** Unpacked bytes above which an archive is taken for a bomb. */
  static final long MAX_UNPACKED = 1L << 30;

  /** Unpacked bytes for each packed one above which an archive is taken for a bomb. */
  static final long MAX_RATIO = 400;

  /** Entries above which an archive is taken for a bomb. */
  static final int MAX_ENTRIES = 10_000;

  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private SafeZip() {}

  /**
   * Checks that an archive can be unpacked without harm.
   *
   * @param file the path as a person would write it
   * @throws InputException where it is damaged, or so large when unpacked that it must be a bomb
   */
  static void check(String file, byte[] archive) {
    try {
      opened(archive, zip -> checkSizes(file, zip, archive.length));
    } catch (IOException e) {
      throw InputException.at(
              file, "is a damaged ZIP archive (" + e.getMessage() + "); get the whole file")
          .causedBy(e);
    }
  }

  /** Unpacks everything and keeps nothing; what an entry says of its size is not believed. */
  private static void checkSizes(String file, ZipFile zip, long packed) throws IOException {
    long total = 0;
    byte[] buffer = new byte[1 << 16];
    for (ZipEntry entry : zip.stream().toList()) {
      try (InputStream in = zip.getInputStream(entry)) {
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
          total += n;
          if (total > MAX_UNPACKED
              || total > (1 << 20) + MAX_RATIO * packed
              || zip.size() > MAX_ENTRIES) {
            throw InputException.at(
                file, "unpacks to more than it should (" + total + " bytes so far); not opened");
          }
        }
      }
    }
  }

  /** Returns the names of an archive's entries, without unpacking any. */
  public static List<String> names(byte[] archive) throws IOException {
    List<String> names = new ArrayList<>();
    opened(archive, zip -> zip.stream().map(ZipEntry::getName).forEach(names::add));
    return names;
  }

  /** Returns the contents of an archive that was checked, by the entries' names in their order. */
  public static Map<String, byte[]> entries(byte[] archive) throws IOException {
    return entries(archive, name -> true);
  }

  /** Returns the contents of those entries alone whose names are wanted. */
  public static Map<String, byte[]> entries(byte[] archive, Predicate<String> wanted)
      throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    opened(
        archive,
        zip -> {
          for (ZipEntry entry : zip.stream().toList()) {
            if (wanted.test(entry.getName())) {
              entries.put(entry.getName(), content(zip, entry));
            }
          }
        });
    return entries;
  }

  /** Works on an open archive. */
  @FunctionalInterface
  private interface Work {
    void on(ZipFile zip) throws IOException;
  }

  /**
   * Reading a stream, JDK 17 fails on small entries with Zip64 sizes, as writers of streams make
   * them. A file is read by its central directory. Where the system allows it, the file has no name
   * any more once it is open, so that a killed process leaves none behind.
   */
  private static void opened(byte[] archive, Work work) throws IOException {
    Path file = temporary(archive);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      discard(file);
      work.on(zip);
    } finally {
      discard(file);
    }
  }

  /** That the folder cannot be written says nothing of the archive, nor of what is made of it. */
  private static Path temporary(byte[] archive) {
    Path file = null;
    try {
      file = Files.createTempFile("duizhao", ".zip");
      return Files.write(file, archive);
    } catch (IOException e) {
      if (file != null) {
        discard(file);
      }
      throw new OutputException(
          "the folder for temporary files cannot be written ("
              + withoutPath(e)
              + "), where ZIP archives are opened; check its space and permissions, or name"
              + " another: JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=FOLDER",
          e);
    }
  }

  /** A report, which shows the message, is not to tell where a machine keeps its files. */
  private static String withoutPath(IOException e) {
    if (e instanceof FileSystemException named) {
      String kind = e.getClass().getSimpleName().replace("Exception", "");
      return named.getReason() == null ? kind : named.getReason();
    }
    return e.getMessage() == null ? "" : e.getMessage();
  }

  private static void discard(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // An open file cannot be removed on some systems; it is tried again once it is closed.
    }
  }

  /**
   * Copies an archive with the same entries in the same order, but with fixed times, so that equal
   * contents give equal bytes. The stream is left open.
   *
   * @param replaced other contents for some entries, such as one that tells the time, by the
   *     entry's name; names that the archive lacks are ignored
   */
  public static void copyWithoutTimes(
      byte[] archive, Map<String, byte[]> replaced, OutputStream out) throws IOException {
    opened(archive, zip -> copy(zip, replaced, out));
  }

  private static void copy(ZipFile archive, Map<String, byte[]> replaced, OutputStream out)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (ZipEntry entry : archive.stream().toList()) {
      byte[] other = replaced.get(entry.getName());
      put(zip, entry.getName(), other != null ? other : content(archive, entry));
    }
    zip.finish();
  }

  private static byte[] content(ZipFile archive, ZipEntry entry) throws IOException {
    try (InputStream in = archive.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }

  /**
   * Writes an archive with fixed times, so that equal contents give equal bytes. The stream is left
   * open.
   *
   * @param entries the contents by their names, in their order
   */
  public static void write(Map<String, byte[]> entries, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      put(zip, entry.getKey(), entry.getValue());
    }
    zip.finish();
  }

  /** Appends an entry with a fixed time. */
  static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    if (name.startsWith("/") || List.of(name.split("[/\\\\]", -1)).contains("..")) {
      throw new ZipException("entry name " + name + " leads out of the archive");
    }
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(EPOCH);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
