package io.duizhao.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** ZIP archives without surprises: bounded when read, the same bytes each time when written. */
public final class SafeZip {
  /** Unpacked bytes above which an archive is taken for a bomb. */
  static final long MAX_UNPACKED = 1L << 30;

  /** Unpacked bytes for each packed one above which an archive is taken for a bomb. */
  static final long MAX_RATIO = 400;

  /** Entries above which an archive is taken for a bomb. */
  static final int MAX_ENTRIES = 10_000;

  private static final int END_RECORD = 22;
  private static final int MAX_COMMENT = 0xFFFF;
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private SafeZip() {}

  /**
   * Checks that an archive can be unpacked without harm.
   *
   * @param file the path as a person would write it
   * @throws InputException where it is damaged, or so large when unpacked that it must be a bomb
   */
  public static void check(String file, byte[] archive) {
    long total = 0;
    int entries = 0;
    byte[] buffer = new byte[1 << 16];
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries++;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
          total += n;
          if (total > MAX_UNPACKED
              || total > (1 << 20) + MAX_RATIO * archive.length
              || entries > MAX_ENTRIES) {
            throw InputException.at(
                file, "unpacks to more than it should (" + total + " bytes so far); not opened");
          }
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw InputException.at(file, "is a damaged ZIP archive: " + e.getMessage()).causedBy(e);
    }
    if (entries == 0) {
      throw InputException.at(file, "is no ZIP archive, as DOCX and XLSX files are");
    }
    if (!hasEndRecord(archive)) {
      throw InputException.at(file, "is a ZIP archive that was cut off; get the whole file");
    }
  }

  /** Looks for the end of central directory record (PKWARE APPNOTE 4.3.16), which stands last. */
  private static boolean hasEndRecord(byte[] archive) {
    int lowest = Math.max(0, archive.length - END_RECORD - MAX_COMMENT);
    for (int i = archive.length - END_RECORD; i >= lowest; i--) {
      if (archive[i] == 'P'
          && archive[i + 1] == 'K'
          && archive[i + 2] == 5
          && archive[i + 3] == 6) {
        return true;
      }
    }
    return false;
  }

  /**
   * Copies an archive with the same entries in the same order, but with fixed times, so that equal
   * contents give equal bytes.
   */
  public static void copyWithoutTimes(byte[] archive, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        put(zip, entry.getName(), in.readAllBytes());
      }
    }
    zip.finish();
  }

  /** Appends an entry with a fixed time. */
  public static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    if (name.startsWith("/") || name.contains("..")) {
      throw new ZipException("entry name " + name + " leads out of the archive");
    }
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(EPOCH);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
