package io.duizhao.memory.lucene;

import io.duizhao.memory.Grams;
import io.duizhao.memory.Letters;
import io.duizhao.model.language.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.DocIdSetBuilder;
import org.apache.lucene.util.StringHelper;

/** Finds the units that hold all pieces of some letters. */
final class GramFilter {
  private GramFilter() {}

  /** Returns the units of a segment of the index, in their order, that may hold the letters. */
  static DocIdSetIterator holding(
      LeafReader leaf, SideFields fields, Letters letters, Language language) throws IOException {
    Terms terms = leaf.terms(fields.grams());
    if (terms == null || letters.isEmpty()) {
      return DocIdSetIterator.empty();
    }
    TermsEnum dictionary = terms.iterator();
    List<String> grams = Grams.within(letters, language);
    if (grams.isEmpty()) {
      return beginning(dictionary, Grams.inner(letters, language), leaf.maxDoc(), terms);
    }
    List<DocIdSetIterator> all = new ArrayList<>();
    for (String gram : grams) {
      if (!dictionary.seekExact(new BytesRef(gram))) {
        return DocIdSetIterator.empty();
      }
      all.add(dictionary.postings(null, PostingsEnum.NONE));
    }
    all.sort(Comparator.comparingLong(DocIdSetIterator::cost));
    return all.size() == 1 ? all.get(0) : ConjunctionUtils.intersectIterators(all);
  }

  /** Returns the units with a piece that begins with a text shorter than a piece. */
  private static DocIdSetIterator beginning(
      TermsEnum dictionary, String text, int units, Terms terms) throws IOException {
    BytesRef prefix = new BytesRef(text);
    DocIdSetBuilder found = new DocIdSetBuilder(units, terms);
    PostingsEnum postings = null;
    if (dictionary.seekCeil(prefix) != TermsEnum.SeekStatus.END) {
      for (BytesRef term = dictionary.term();
          term != null && StringHelper.startsWith(term, prefix);
          term = dictionary.next()) {
        postings = dictionary.postings(postings, PostingsEnum.NONE);
        found.add(postings);
      }
    }
    DocIdSetIterator iterator = found.build().iterator();
    return iterator == null ? DocIdSetIterator.empty() : iterator;
  }
}
