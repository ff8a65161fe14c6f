/** What a person can ask for about putting pictures together. */
package org.kinora.imaging.internal.operations.compose;
