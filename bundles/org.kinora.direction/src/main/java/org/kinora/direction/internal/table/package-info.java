/** Plans as text for terminals. */
package org.kinora.direction.internal.table;
