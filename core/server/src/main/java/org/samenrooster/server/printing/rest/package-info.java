/** The page itself, with everything that people wrote escaped. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.printing.rest;
