/** Operations on single shots of the plan: hand edits, locks, pins. */
package org.kinora.production.internal.operations.shots;
