package io.duizhao.exchange.validation;

import org.xml.sax.ContentHandler;
import org.xml.sax.ErrorHandler;

/** A schema that checks a file while it is parsed. */
@FunctionalInterface
interface Grammar {
  /** Returns a handler for one file that tells the error handler what breaks the schema. */
  ContentHandler checking(ErrorHandler errors);
}
