/** One class for each thing that is done with a swap wish, and those that find and offer rings. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.swapwish.application;
