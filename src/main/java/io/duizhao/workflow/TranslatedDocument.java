package io.duizhao.workflow;

import io.duizhao.model.BilingualDocument;
import io.duizhao.model.Document;

/**
 * A document with its translation and the file that the translation stands in.
 *
 * @param document the aligned texts
 * @param target the translation's file
 */
public record TranslatedDocument(BilingualDocument document, Document target) {}
