/**
 * Measures searches on public problems: the product's own as its command, and another engine on the
 * same machine for the same time. Owns how results are judged, which no search has a say in;
 * refuses to be part of the product.
 */
@NullMarked
package org.samenrooster.bench;

import org.jspecify.annotations.NullMarked;
