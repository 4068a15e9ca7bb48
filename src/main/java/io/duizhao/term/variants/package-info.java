/** Finds the forms that name one person, thing or idea, with no glossary. */
@NullMarked
package io.duizhao.term.variants;

import org.jspecify.annotations.NullMarked;
