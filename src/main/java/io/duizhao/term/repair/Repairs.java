package io.duizhao.term.repair;

import io.duizhao.io.InputException;
import io.duizhao.text.TsvField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Corrections with the state of the files that they are for, and as a table: a line a correction,
 * with {@code yes} in the first column where it is accepted.
 *
 * @param hashes hash of each file's bytes in lower-case hexadecimal, by path
 * @param repairs the corrections, by file and place
 */
public record Repairs(Map<String, String> hashes, List<Repair> repairs) {
  private static final String FILE = "# file";
  private static final String HEADER =
      "accept\tfile\tline\tcolumn\tfound\tproposed\treason\tsentence";

  /** Fields of a line of the table. */
  private static final int FIELDS = 7;

  private static final Set<String> YES = Set.of("yes", "y", "x", "1");
  private static final Set<String> NO = Set.of("", "no", "n", "0");

  /** Copies map and list. */
  public Repairs {
    hashes = Map.copyOf(hashes);
    repairs = List.copyOf(repairs);
  }

  /**
   * Returns those that are left after the accepted ones were done: in their lines, what follows has
   * moved.
   *
   * @param now hash of each changed file as it is now, by path
   */
  public Repairs left(Map<String, String> now) {
    Map<String, String> newHashes = new TreeMap<>(hashes);
    newHashes.putAll(now);
    List<Repair> done = repairs.stream().filter(Repair::accepted).toList();
    return new Repairs(
        newHashes,
        repairs.stream().filter(repair -> !repair.accepted()).map(r -> r.after(done)).toList());
  }

  /** Returns the table. */
  public String table() {
    StringBuilder text = new StringBuilder();
    text.append("# Write yes into the first column of what is to be done, then run terms repair ");
    text.append("--apply with this file.\n");
    new TreeMap<>(hashes).forEach((file, hash) -> text.append(line(FILE, file, hash)));
    text.append(HEADER).append('\n');
    for (Repair repair : repairs) {
      text.append(
          line(
              repair.accepted() ? "yes" : "",
              repair.file(),
              String.valueOf(repair.line()),
              String.valueOf(repair.column()),
              repair.found(),
              repair.proposed(),
              repair.reason(),
              repair.sentence()));
    }
    return text.toString();
  }

  private static String line(String... fields) {
    List<String> clean = new ArrayList<>();
    for (String field : fields) {
      clean.add(TsvField.clean(field));
    }
    return String.join("\t", clean) + "\n";
  }

  /**
   * Reads a table, perhaps edited by a person.
   *
   * @param shownAs the table's path for messages
   * @throws InputException where a line is not as {@link #table} writes it
   */
  public static Repairs read(String shownAs, String table) {
    Map<String, String> hashes = new TreeMap<>();
    List<Repair> repairs = new ArrayList<>();
    String[] lines = table.split("\r?\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String[] fields = lines[i].split("\t", -1);
      if (fields[0].equals(FILE) && fields.length > 2) {
        hashes.put(fields[1], fields[2]);
      } else if (!lines[i].isBlank()
          && lines[i].charAt(0) != '#'
          && !lines[i].startsWith("accept\tfile\t")) {
        repairs.add(repair(shownAs, i + 1, fields));
      }
    }
    return new Repairs(hashes, repairs);
  }

  private static Repair repair(String shownAs, int number, String[] fields) {
    if (fields.length < FIELDS) {
      throw InputException.at(
          shownAs + ":" + number,
          "has " + fields.length + " columns, " + FIELDS + " or more were expected: " + HEADER);
    }
    String accept = fields[0].strip().toLowerCase(Locale.ROOT);
    if (!YES.contains(accept) && !NO.contains(accept)) {
      throw InputException.at(
          shownAs + ":" + number + ":1", "'" + fields[0] + "' is neither yes nor no nor empty");
    }
    return new Repair(
        YES.contains(accept),
        fields[1],
        place(shownAs, number, fields[2]),
        place(shownAs, number, fields[3]),
        fields[4],
        fields[5],
        fields[6],
        fields.length > FIELDS ? fields[FIELDS] : "");
  }

  private static int place(String shownAs, int number, String field) {
    if (!field.matches("[1-9]\\d{0,8}")) {
      throw InputException.at(
          shownAs + ":" + number, "'" + field + "' is no line or column; a number was expected");
    }
    return Integer.parseInt(field);
  }
}
