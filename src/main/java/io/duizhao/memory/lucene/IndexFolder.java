package io.duizhao.memory.lucene;

import io.duizhao.io.OutputException;
import io.duizhao.memory.BuildListener;
import io.duizhao.memory.EntrySource;
import io.duizhao.memory.MemoryIndex;
import io.duizhao.model.language.LanguagePair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/**
 * The folder of one memory's index. The index is built in one commit: a process that is killed
 * leaves the one before it, or none. One process builds at a time; readers never wait.
 */
public final class IndexFolder {
  /** Changes whenever indexes of older versions cannot be used any more. */
  private static final String FORMAT = "2";

  private static final String FORMAT_KEY = "format";

  /** What Lucene may gather before it writes, in MB: an eighth of the heap, at most this. */
  private static final double BUFFER_MEGABYTES = 96;

  private static final double HEAP_MEGABYTES = Runtime.getRuntime().maxMemory() / 0x1p20;

  /** How often it is looked whether another process has built the index. */
  private static final long POLL_MILLIS = 200;

  /** After so many units it is told how far the building is. */
  private static final long TOLD = 200_000;

  /** Held, since a logger that nobody holds forgets its level. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    LUCENE.setLevel(Level.OFF);
  }

  private final Path folder;
  private final String name;
  private final LanguagePair languages;
  private final Duration patience;

  /**
   * Names a memory's index.
   *
   * @param folder where it is kept; made where it is missing
   * @param name the memory's name
   * @param languages its two languages
   * @param patience how long to wait for another process that builds it
   */
  public IndexFolder(Path folder, String name, LanguagePair languages, Duration patience) {
    this.folder = folder;
    this.name = name;
    this.languages = languages;
    this.patience = patience;
  }

  /**
   * Opens the memory, taking it in anew where its index is missing, damaged or of another state.
   *
   * @param fresh whether the state that the index was built from is that of the memory now
   * @param source reads the memory
   * @throws OutputException where the index cannot be written, or another process builds it for too
   *     long
   */
  public MemoryIndex open(
      Predicate<Map<String, String>> fresh, EntrySource source, BuildListener listener) {
    try {
      Files.createDirectories(folder);
      Optional<MemoryIndex> built = whole(fresh);
      return built.isPresent() ? built.get() : build(fresh, source, listener);
    } catch (IOException e) {
      throw new OutputException(
          folder
              + ": the index of "
              + name
              + " cannot be written ("
              + e.getMessage()
              + "); check the folder's permissions and space",
          e);
    }
  }

  /** Returns the index where there is a whole one of the memory's state. */
  private Optional<MemoryIndex> whole(Predicate<Map<String, String>> fresh) throws IOException {
    Directory directory = FSDirectory.open(folder);
    DirectoryReader reader = null;
    try {
      reader = DirectoryReader.open(directory);
      Map<String, String> state = reader.getIndexCommit().getUserData();
      if (FORMAT.equals(state.get(FORMAT_KEY)) && fresh.test(state)) {
        return Optional.of(new LuceneMemory(name, languages, directory, reader));
      }
    } catch (IOException | IllegalArgumentException e) {
      // None yet, or one that is damaged or of another version: it is built anew.
    }
    close(directory, reader);
    return Optional.empty();
  }

  private static void close(Directory directory, @Nullable DirectoryReader reader)
      throws IOException {
    try (directory) {
      if (reader != null) {
        reader.close();
      }
    }
  }

  private MemoryIndex build(
      Predicate<Map<String, String>> fresh, EntrySource source, BuildListener listener)
      throws IOException {
    try (Directory directory = FSDirectory.open(folder)) {
      boolean waited = false;
      long end = System.nanoTime() + patience.toNanos();
      for (Optional<IndexWriter> writer = writer(directory); ; writer = writer(directory)) {
        if (writer.isPresent()) {
          Optional<MemoryIndex> others = waited ? whole(fresh) : Optional.empty();
          if (others.isPresent()) {
            writer.get().rollback();
            return others.get();
          }
          fill(writer.get(), source, listener);
          return whole(state -> true)
              .orElseThrow(() -> new IOException("what was written cannot be read"));
        }
        if (!waited) {
          listener.waiting(name);
          waited = true;
        }
        pause(end);
      }
    }
  }

  /** Returns what writes the index; nothing while another process does. */
  private static Optional<IndexWriter> writer(Directory directory) throws IOException {
    try {
      return Optional.of(new IndexWriter(directory, configuration()));
    } catch (LockObtainFailedException e) {
      return Optional.empty();
    } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
      return clear(directory)
          ? Optional.of(new IndexWriter(directory, configuration()))
          : Optional.empty();
    }
  }

  private static IndexWriterConfig configuration() {
    IndexWriterConfig configuration = new IndexWriterConfig();
    configuration.setOpenMode(IndexWriterConfig.OpenMode.CREATE);
    configuration.setRAMBufferSizeMB(Math.max(1, Math.min(BUFFER_MEGABYTES, HEAP_MEGABYTES / 8)));
    configuration.setUseCompoundFile(false);
    configuration.setCommitOnClose(false);
    // Both keep the units in the order of the file, so that the same file gives the same answers.
    configuration.setMergePolicy(new LogDocMergePolicy());
    configuration.setMergeScheduler(new SerialMergeScheduler());
    return configuration;
  }

  /** Removes a damaged index, unless another process is at work on it. */
  private static boolean clear(Directory directory) throws IOException {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      for (String file : directory.listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          directory.deleteFile(file);
        }
      }
      return true;
    } catch (LockObtainFailedException e) {
      return false;
    }
  }

  private void fill(IndexWriter writer, EntrySource source, BuildListener listener)
      throws IOException {
    try (writer) {
      EntryWriter entries = new EntryWriter(writer, languages);
      AtomicLong read = new AtomicLong();
      Map<String, String> state =
          new TreeMap<>(
              source.read(
                  entry -> {
                    entries.add(entry);
                    if (read.incrementAndGet() % TOLD == 0) {
                      listener.reading(name, read.get());
                    }
                  }));
      state.putAll(entries.counts());
      state.put(FORMAT_KEY, FORMAT);
      writer.forceMerge(1);
      writer.setLiveCommitData(state.entrySet());
      writer.commit();
      listener.built(name, entries.count());
    }
  }

  private void pause(long end) {
    if (System.nanoTime() > end) {
      throw new OutputException(
          name
              + ": another process has been taking in this memory for "
              + patience.toSeconds()
              + " s; try again when it is done",
          null);
    }
    try {
      Thread.sleep(POLL_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OutputException(name + ": interrupted while waiting for another process", e);
    }
  }
}
