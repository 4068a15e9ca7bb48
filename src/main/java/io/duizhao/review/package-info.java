/** What a person decides about a document: values that are applied, written down and undone. */
@NullMarked
package io.duizhao.review;

import org.jspecify.annotations.NullMarked;
