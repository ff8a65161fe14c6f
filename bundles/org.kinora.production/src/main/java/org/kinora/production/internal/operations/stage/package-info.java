/** Operations on stagings: to see them, to change them by hand, to have a panel drawn from one. */
package org.kinora.production.internal.operations.stage;
