package io.duizhao.project;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A transcript with the files that translate it.
 *
 * @param name the document's name, under which its outputs are written
 * @param source the transcript
 * @param target its translation; null where there is none
 * @param machineTranslated whether the translation was made by a machine
 * @param pivot a machine translation beside the translation; null where there is none
 */
public record DocumentPair(
    String name,
    Path source,
    @Nullable Path target,
    boolean machineTranslated,
    @Nullable Path pivot) {}
