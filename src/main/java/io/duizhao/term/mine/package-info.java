/** Finds the terms that texts use and no glossary has yet, with their English. */
@NullMarked
package io.duizhao.term.mine;

import org.jspecify.annotations.NullMarked;
