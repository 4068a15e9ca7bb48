/** Chinese words with their parts of speech, by HanLP. */
@NullMarked
package io.duizhao.text.hanlp;

import org.jspecify.annotations.NullMarked;
