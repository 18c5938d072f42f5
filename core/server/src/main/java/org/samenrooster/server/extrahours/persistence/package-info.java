/** Rows of wishes for extra hours and of contract extensions. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.extrahours.persistence;
