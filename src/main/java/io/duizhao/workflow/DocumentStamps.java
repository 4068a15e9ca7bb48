package io.duizhao.workflow;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.duizhao.io.AtomicFile;
import io.duizhao.io.InputFile;
import io.duizhao.io.OutputException;
import io.duizhao.model.bead.BeadType;
import io.duizhao.model.finding.Fact;
import io.duizhao.model.finding.Location;
import io.duizhao.model.finding.Message;
import io.duizhao.model.text.Span;
import io.duizhao.project.Workspace;
import io.duizhao.report.BeadMark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The stamps of a workspace's documents: a JSON file each, which only this program reads. */
final class DocumentStamps {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .disable(
              MapperFeature.AUTO_DETECT_GETTERS,
              MapperFeature.AUTO_DETECT_IS_GETTERS,
              MapperFeature.AUTO_DETECT_SETTERS)
          .visibility(PropertyAccessor.FIELD, Visibility.ANY)
          .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
          .addMixIn(BeadMark.class, AsList.class)
          .addMixIn(Fact.class, OneOf.class)
          .addMixIn(Location.class, AsList.class)
          .addMixIn(Span.class, AsList.class)
          .addModule(new SimpleModule().addKeyDeserializer(BeadType.class, new BeadTypes()))
          .build();

  private static final String ENDING = ".json";

  private final Path folder;

  DocumentStamps(Workspace workspace) {
    folder = workspace.stamps();
  }

  /** Short: there are hundreds in a document. */
  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  private interface AsList {}

  /** Says what a fact is. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Fact.Words.class, name = "words"),
    @JsonSubTypes.Type(value = Fact.Quantity.class, name = "quantity"),
    @JsonSubTypes.Type(value = Fact.Several.class, name = "several"),
    @JsonSubTypes.Type(value = Message.class, name = "message")
  })
  private interface OneOf {}

  private static final class BeadTypes extends KeyDeserializer {
    @Override
    public BeadType deserializeKey(String key, DeserializationContext context) {
      int dash = key.indexOf('-');
      return new BeadType(
          Integer.parseInt(key.substring(0, dash)), Integer.parseInt(key.substring(dash + 1)));
    }
  }

  /** Returns a document's stamp; nothing where there is none that can be read. */
  Optional<DocumentStamp> read(String name) {
    Path file = file(name);
    try {
      return Files.exists(file)
          ? Optional.of(MAPPER.readValue(InputFile.bytes(file), DocumentStamp.class))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Keeps a document's stamp.
   *
   * @throws OutputException where it cannot be written
   */
  void write(String name, DocumentStamp stamp) {
    AtomicFile.write(file(name), out -> out.write(MAPPER.writeValueAsBytes(stamp)));
  }

  /**
   * Forgets a document.
   *
   * @throws OutputException where its stamp cannot be removed
   */
  void remove(String name) {
    try {
      Files.deleteIfExists(file(name));
    } catch (IOException e) {
      throw OutputException.unremovable(file(name), e);
    }
  }

  /** Returns the names of the documents that have a stamp, but for these, in their order. */
  List<String> namesBut(Collection<String> names) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    Set<String> others = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(ENDING))
          .forEach(file -> others.add(file.substring(0, file.length() - ENDING.length())));
    } catch (IOException | UncheckedIOException e) {
      throw new OutputException(folder + ": cannot be listed (" + e.getMessage() + ")", e);
    }
    others.removeAll(Set.copyOf(names));
    return List.copyOf(others);
  }

  private Path file(String name) {
    return folder.resolve(name + ENDING);
  }
}
