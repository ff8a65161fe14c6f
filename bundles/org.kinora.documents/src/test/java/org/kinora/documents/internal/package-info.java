/** Tests of printed documents. */
package org.kinora.documents.internal;
