/** The operations that work on a whole film and its project. */
package org.kinora.production.internal.operations;
