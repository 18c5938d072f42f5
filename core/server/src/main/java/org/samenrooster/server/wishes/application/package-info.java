/** Wishing, going back, and showing wishes to those who may read them. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.wishes.application;
