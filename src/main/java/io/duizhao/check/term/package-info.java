/** Checks of names and terms against the glossary. */
@NullMarked
package io.duizhao.check.term;

import org.jspecify.annotations.NullMarked;
