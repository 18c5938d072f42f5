/**
 * Books in hours accounts what other features do to shifts and contracts; knows neither of them.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.hours.booking;
