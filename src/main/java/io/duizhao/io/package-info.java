/**
 * The one place where bytes become text and files are written: encodings, atomic writes, safe XML
 * and ZIP.
 */
@NullMarked
package io.duizhao.io;

import org.jspecify.annotations.NullMarked;
