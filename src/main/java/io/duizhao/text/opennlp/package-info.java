/** Parts of speech of English words, by OpenNLP. */
@NullMarked
package io.duizhao.text.opennlp;

import org.jspecify.annotations.NullMarked;
