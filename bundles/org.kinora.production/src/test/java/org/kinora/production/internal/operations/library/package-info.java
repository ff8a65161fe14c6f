/** Tests of the operations about the asset library. */
package org.kinora.production.internal.operations.library;
