/** A dated shift, open or held: pick and withdraw. A refusal is a value that lists every reason. */
@NullMarked
package org.samenrooster.shift;

import org.jspecify.annotations.NullMarked;
