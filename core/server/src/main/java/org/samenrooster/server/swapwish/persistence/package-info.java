/** Swap wishes and the rings that were offered, in the database. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.swapwish.persistence;
