/** Serves the review workbench to a browser on this machine. */
@NullMarked
package io.duizhao.web;

import org.jspecify.annotations.NullMarked;
