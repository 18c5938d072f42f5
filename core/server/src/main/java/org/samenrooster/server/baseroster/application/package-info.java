/**
 * Starting, running, cancelling and accepting searches for a base roster, and the ports through
 * which searches and base rosters are stored.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.baseroster.application;
