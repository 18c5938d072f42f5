/** Streams of events, by hand, because the generator knows no streams; and their documents. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.telling.rest;
