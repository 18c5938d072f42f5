/**
 * How teams and their members spread the hours of a year over busy and quiet months. Owns what they
 * said of it; refuses to store what follows from that.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.season;
