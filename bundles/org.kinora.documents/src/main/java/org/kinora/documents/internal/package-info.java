/** Printed documents. */
package org.kinora.documents.internal;
