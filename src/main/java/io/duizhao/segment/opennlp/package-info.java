/** Training of boundary models by Apache OpenNLP, behind our own interfaces. */
@NullMarked
package io.duizhao.segment.opennlp;

import org.jspecify.annotations.NullMarked;
