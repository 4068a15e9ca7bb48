package io.duizhao.term.variants.slip;

import io.duizhao.term.variants.cluster.Clustering;
import io.duizhao.term.variants.cluster.Tier;
import io.duizhao.term.variants.form.Form;
import io.duizhao.term.variants.form.FormTable;
import io.duizhao.term.variants.form.Link;
import io.duizhao.term.variants.form.Place;
import io.duizhao.term.variants.form.Reason;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the forms of the ledger's groups that seem to be slips for more frequent ones. */
public final class Slips {
  /** The reasons for which a rarer form may be a slip of hearing or typing. */
  public static final Set<Reason> NEAR =
      EnumSet.of(
          Reason.SCRIPT,
          Reason.PINYIN,
          Reason.SOUND,
          Reason.ONE_EDIT,
          Reason.TWO_EDITS,
          Reason.FOLD);

  // How many times rarer than the right form a slip is. docs/variants.md, "Bounds".
  private static final int RARER = 3;

  private final FormTable forms;

  /** Compares by how often the forms of this table stand in the texts. */
  public Slips(FormTable forms) {
    this.forms = forms;
  }

  /** Returns a slip for each form with a near form three times as frequent, by the form. */
  public List<Slip> in(List<Clustering.Group> groups) {
    Map<String, Slip> slips = new TreeMap<>();
    for (Clustering.Group group : groups) {
      for (Link link : group.links()) {
        Form left = forms.get(link.left());
        Form right = forms.get(link.right());
        if (NEAR.contains(link.reason()) && left != null && right != null) {
          Form wrong = left.count() < right.count() ? left : right;
          Form better = wrong.equals(left) ? right : left;
          if (wrong.count() * RARER <= better.count()
              && wrong.isLatin() == better.isLatin()
              && !isWrittenSmall(wrong.text(), better.text())) {
            slips.merge(wrong.text(), slip(wrong, better, link), Slips::moreFrequent);
          }
        }
      }
    }
    return List.copyOf(slips.values());
  }

  /** Who writes tensorflow for TensorFlow has heard no other name. */
  private static boolean isWrittenSmall(String wrong, String right) {
    return wrong.equals(right.toLowerCase(Locale.ROOT));
  }

  private static Slip moreFrequent(Slip first, Slip second) {
    return first.sure() || !second.sure() ? first : second;
  }

  private static Slip slip(Form wrong, Form right, Link link) {
    List<Slip.Spot> spots = new ArrayList<>();
    for (Place place : wrong.places()) {
      if (place.offset() != Place.LABEL) {
        spots.add(new Slip.Spot(place.document(), place.line(), place.offset()));
      }
    }
    return new Slip(
        wrong.text(),
        right.text(),
        link.reason().label(),
        Tier.of(link.weight()) == Tier.AUTOMATIC,
        spots);
  }
}
