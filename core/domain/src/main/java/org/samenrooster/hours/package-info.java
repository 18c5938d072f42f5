/**
 * Planned hours against contract hours, in whole minutes. The ledger of the year stands on this.
 */
@NullMarked
package org.samenrooster.hours;

import org.jspecify.annotations.NullMarked;
