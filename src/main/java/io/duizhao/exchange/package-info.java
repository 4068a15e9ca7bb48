/** What the exchange formats share: units with their codes, facts and policies, and XML writing. */
@NullMarked
package io.duizhao.exchange;

import org.jspecify.annotations.NullMarked;
