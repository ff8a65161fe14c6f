/** Tests of pieces of a film that are brought into another one. */
package org.kinora.production.internal.operations.copy;
