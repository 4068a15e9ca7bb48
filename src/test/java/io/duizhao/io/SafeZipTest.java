package io.duizhao.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class SafeZipTest {
  @Test
  void equalContentsGiveEqualBytesWhateverTheirTimes() throws IOException {
    assertArrayEquals(
        withoutTimes(archive(1_000_000_000L, "text".getBytes(StandardCharsets.UTF_8))),
        withoutTimes(archive(2_000_000_000_000L, "text".getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void anEntryCanBeReplacedWhileItIsCopied() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] other = "other".getBytes(StandardCharsets.UTF_8);
    SafeZip.copyWithoutTimes(archive(0, new byte[9]), Map.of("content.xml", other), out);
    assertArrayEquals(withoutTimes(archive(0, other)), out.toByteArray());
  }

  @Test
  void aBombIsNotOpened() throws IOException {
    byte[] bomb = archive(0, new byte[64 << 20]);
    InputException failure =
        assertThrows(InputException.class, () -> SafeZip.check("a.docx", bomb));
    assertTrue(failure.getMessage().startsWith("a.docx: unpacks to more"), failure.getMessage());
  }

  @Test
  void whatIsNoArchiveIsNamed() {
    byte[] text = "not a zip".getBytes(StandardCharsets.UTF_8);
    assertThrows(InputException.class, () -> SafeZip.check("a.docx", text));
  }

  @Test
  void aTruncatedArchiveIsNamed() throws IOException {
    byte[] whole = archive(0, new byte[5000]);
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    assertThrows(InputException.class, () -> SafeZip.check("a.docx", half));
  }

  @Test
  void anOrdinaryArchiveIsFine() throws IOException {
    byte[] archive = archive(0, "text".repeat(1000).getBytes(StandardCharsets.UTF_8));
    assertDoesNotThrow(() -> SafeZip.check("a.docx", archive));
  }

  @Test
  void anEntryMayNotLeadOutOfTheArchive() {
    ZipOutputStream zip = new ZipOutputStream(new ByteArrayOutputStream());
    for (String name : List.of("../../etc/passwd", "a/../../b", "..\\b", "/etc/passwd")) {
      assertThrows(IOException.class, () -> SafeZip.put(zip, name, new byte[0]), name);
    }
    assertDoesNotThrow(() -> SafeZip.put(zip, "source/wait..what.md", new byte[0]));
  }

  private static byte[] withoutTimes(byte[] archive) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SafeZip.copyWithoutTimes(archive, Map.of(), out);
    return out.toByteArray();
  }

  private static byte[] archive(long time, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      ZipEntry entry = new ZipEntry("content.xml");
      entry.setTime(time);
      zip.putNextEntry(entry);
      zip.write(content);
      zip.closeEntry();
    }
    return out.toByteArray();
  }
}
