/**
 * Time on call, stand-by and presence duty: how often, how near to work, and how much free time
 * between. Owns what counts as being on call; the hours of calls are working time's.
 */
@NullMarked
package org.samenrooster.rules.oncall;

import org.jspecify.annotations.NullMarked;
