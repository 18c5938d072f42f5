/** Who said something, and when. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.consent.application;
