package io.duizhao.io;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class OfficeFileTest {
  private static final byte[] OLD = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1
  };

  @Test
  void aFileOfAnotherKindIsToldWhatItIs() {
    assertTrue(refused(OLD).contains("before 2007 (.doc, .xls), or has a password"), refused(OLD));
    assertTrue(refused(new byte[0]).contains("is empty"), refused(new byte[0]));
    byte[] text = "not a zip".getBytes(StandardCharsets.UTF_8);
    assertTrue(refused(text).contains("is no ZIP archive"), refused(text));
  }

  @Test
  void aFileIsLikelyOneByItsFirstBytes() {
    byte[] archive = {'P', 'K', 3, 4, 20};
    assertTrue(OfficeFile.isLikely(archive));
    assertTrue(OfficeFile.isLikely(OLD));
    assertFalse(OfficeFile.isLikely(Arrays.copyOf(archive, 3)));
  }

  private static String refused(byte[] bytes) {
    return assertThrows(InputException.class, () -> OfficeFile.check("a", bytes)).getMessage();
  }
}
