/**
 * Who works what after a roster was published: changes that the people concerned agree to, and that
 * are booked for all of them or for none. Nothing of a person's roster changes without her consent,
 * so every change carries the consents it needs, and none of them is ever lost.
 */
@NullMarked
package org.samenrooster.exchange;

import org.jspecify.annotations.NullMarked;
