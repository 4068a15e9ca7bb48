package io.duizhao.transcript.turn;

import io.duizhao.text.Scripts;
import java.util.List;
import java.util.Set;

/** The shape of Chinese personal names: a surname and one or two characters, or a title. */
final class ChineseNames {
  private static final String SURNAMES =
      "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜"
          + "范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕"
          + "聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强"
          + "張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭鄧許傅沈彭呂蘇盧蔣賈葉閻鐘薑範譚廖鄒陸顧龍萬錢湯賀賴龔龐蘭陶顏嚴盧";

  private static final Set<String> DOUBLE_SURNAMES =
      Set.of(
          "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "司徒", "令狐", "宇文", "歐陽", "司馬", "諸葛");

  private static final List<String> TITLES =
      List.of(
          "老师", "教授", "博士", "先生", "女士", "小姐", "院长", "所长", "院士", "主任", "经理", "总监", "导演", "律师", "医生",
          "同学", "校长", "董事长", "总", "工", "哥", "姐", "老師", "醫生", "導演", "律師", "院長", "校長", "同學", "總");

  private ChineseNames() {}

  /** Returns whether the words have the shape of a name; ordinary words may have it too. */
  static boolean looksLike(String name) {
    if (!Scripts.isAllHan(name)) {
      return false;
    }
    int surname = surname(name);
    int given = name.length() - surname;
    if (surname > 0 && (given == 1 || given == 2)) {
      return true;
    }
    boolean familiar = "小老阿大".indexOf(name.charAt(0)) >= 0 && name.length() <= 3;
    return familiar && name.length() == 2 || isTitled(name, surname);
  }

  private static int surname(String name) {
    if (name.length() > 2 && DOUBLE_SURNAMES.contains(name.substring(0, 2))) {
      return 2;
    }
    return SURNAMES.indexOf(name.charAt(0)) >= 0 ? 1 : 0;
  }

  /** {@code 林老师}, {@code 林默老师}. */
  private static boolean isTitled(String name, int surname) {
    return surname > 0
        && TITLES.stream()
            .anyMatch(t -> name.endsWith(t) && name.length() - t.length() <= surname + 2);
  }
}
