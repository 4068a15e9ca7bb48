package io.duizhao.segment.boundary;

import io.duizhao.segment.feature.Observations;
import io.duizhao.segment.feature.SortedHashes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What each observation adds to the log-odds of a sentence's end. Observations are known by their
 * hashes only and weights are rounded to a byte, so that a model is small and opened at once.
 *
 * <p>File: {@code DZCB}, a byte for the version, a byte for the language, then with gzip: the
 * weights' unit as a float, their number as an int, all hashes in rising order, all weights.
 */
public final class BoundaryWeights {
  /** The letters {@code DZCB}. */
  private static final int MAGIC = 0x445A4342;

  private static final int VERSION = 1;

  private final boolean chinese;
  private final float unit;
  private final SortedHashes hashes;
  private final byte[] weights;

  private BoundaryWeights(boolean chinese, float unit, SortedHashes hashes, byte[] weights) {
    this.chinese = chinese;
    this.unit = unit;
    this.hashes = hashes;
    this.weights = weights;
  }

  /**
   * Rounds weights to 127 steps on either side of 0; those that become 0 are left out.
   *
   * @param chinese whether they are for Chinese captions, else for English ones
   * @param logOdds the weight of each observation
   */
  public static BoundaryWeights of(boolean chinese, SortedMap<String, Double> logOdds) {
    double most = logOdds.values().stream().mapToDouble(Math::abs).max().orElse(1);
    float unit = (float) (Math.max(most, 1e-6) / Byte.MAX_VALUE);
    SortedMap<Integer, Byte> rounded = new TreeMap<>();
    logOdds.forEach(
        (observation, weight) -> {
          byte steps = (byte) Math.round(weight / unit);
          if (steps != 0) {
            rounded.putIfAbsent(SortedHashes.hash(observation), steps);
          }
        });
    int[] hashes = new int[rounded.size()];
    byte[] weights = new byte[rounded.size()];
    int i = 0;
    for (Map.Entry<Integer, Byte> entry : rounded.entrySet()) {
      hashes[i] = entry.getKey();
      weights[i++] = entry.getValue();
    }
    return new BoundaryWeights(chinese, unit, new SortedHashes(hashes), weights);
  }

  /**
   * Opens a model.
   *
   * @throws IllegalArgumentException where the bytes are none
   */
  public static BoundaryWeights read(byte[] file) {
    try (DataInputStream head = new DataInputStream(new ByteArrayInputStream(file))) {
      if (head.readInt() != MAGIC || head.readByte() != VERSION) {
        throw new IllegalArgumentException("is no boundary model of this version");
      }
      boolean chinese = head.readBoolean();
      ByteBuffer body = ByteBuffer.wrap(new GZIPInputStream(head).readAllBytes());
      float unit = body.getFloat();
      int size = body.getInt();
      if (size < 0 || (long) size * (Integer.BYTES + 1) != body.remaining()) {
        throw new IllegalArgumentException("is a boundary model that is cut off");
      }
      int[] hashes = new int[size];
      body.asIntBuffer().get(hashes);
      body.position(body.position() + size * Integer.BYTES);
      byte[] weights = new byte[size];
      body.get(weights);
      return new BoundaryWeights(chinese, unit, new SortedHashes(hashes), weights);
    } catch (IOException | BufferUnderflowException e) {
      throw new IllegalArgumentException("is no boundary model, or damaged", e);
    }
  }

  /** Writes the model; the same weights give the same bytes. */
  public void write(OutputStream out) throws IOException {
    ByteBuffer body = ByteBuffer.allocate(8 + hashes.size() * (Integer.BYTES + 1));
    body.putFloat(unit).putInt(hashes.size());
    body.asIntBuffer().put(hashes.inOrder());
    body.position(8 + hashes.size() * Integer.BYTES);
    body.put(weights);
    DataOutputStream head = new DataOutputStream(out);
    head.writeInt(MAGIC);
    head.writeByte(VERSION);
    head.writeBoolean(chinese);
    GZIPOutputStream packed = new GZIPOutputStream(head);
    packed.write(body.array());
    packed.finish();
  }

  /** Returns the bytes that {@link #write} writes. */
  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Returns whether the weights are for Chinese captions, else for English ones. */
  public boolean isChinese() {
    return chinese;
  }

  /** Returns the log-odds that a sentence ends where all of this is seen. */
  double logOdds(Observations seen) {
    int sum = 0;
    for (int i = 0; i < seen.size(); i++) {
      sum += steps(seen.hash(i));
    }
    return sum * (double) unit;
  }

  /** Returns what one observation adds to the log-odds. */
  double logOdds(String observation) {
    return steps(SortedHashes.hash(observation)) * (double) unit;
  }

  private int steps(int hash) {
    int at = hashes.indexOf(hash);
    return at < 0 ? 0 : weights[at];
  }
}
