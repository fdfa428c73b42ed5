/**
 * The compressed part of record batches as org.apache.kafka:kafka-clients 4.3.1 wrote them (base64). Record i of `count`
 * has the key `k<i>` and `size` bytes of value: byte k is (k * 7 + i) % 61 + 32.
 */
export const javaBatches = [
  {
    codec: "gzip",
    count: 3,
    size: 40,
    base64: [
      "H4sIAAAAAAAA/0tgYGBgyTYIUFDXM7Vx9gqMUNI0MLdz9QmOUtE2snRw9wuNUdM1sXbyDAhX1NA3s2VIYuhiYmLJNgwAc128gyKV",
      "tQwt7N18Q6JVdYytHD38w1DNAutgYck2CiBgNNwsBgA1g7frlQAAAA==",
    ].join(""),
  },
  {
    codec: "snappy",
    count: 3,
    size: 40,
    base64: [
      "glNOQVBQWQAAAAABAAAAAQAAAHWVAfBVYAAAAARrMFAgJy41PENKUVgiKTA3PkVMU1okKzI5QEdOVVwmLTQ7QklQVyEoLzY9AGIA",
      "tgQCBGsxUCEoLzY9REtSWSMqMTg/Rk1UWyUsMzpBSE9WICcuTAAAAAEyEAQEazJQelsAJERLUlkjKjE4PwA=",
    ].join(""),
  },
  {
    codec: "lz4",
    count: 3,
    size: 40,
    base64: [
      "BCJNGGBAgm4AAADxK2AAAAAEazBQICcuNTxDSlFYIikwNz5FTFNaJCsyOUBHTlVcJi00O0JJUFchKC82PQBiAJoCAgRrMVAPAPoG",
      "REtSWSMqMTg/Rk1UWyUsMzpBSE9WTAABMgBfBARrMlBbAAygREtSWSMqMTg/AAAAAAA=",
    ].join(""),
  },
  {
    codec: "zstd",
    count: 3,
    size: 40,
    base64: [
      "KLUv/QBYPAMAVAVgAAAABGswUCAnLjU8Q0pRWCIpMDc+RUxTWiQrMjlAR05VXCYtNDtCSVBXISgvNj0AYgCyAQIEazFQREtSWSMq",
      "MTg/Rk1UWyUsMzpBSE9WBARrMlAABQBPFMALrVWv8AmSqQgTCgEAAA==",
    ].join(""),
  },
  {
    codec: "lz4",
    count: 30,
    size: 3000,
    base64: [
      "BCJNGGBAgs8CAAD/OIIvAAAABGsw8C4gJy41PENKUVgiKTA3PkVMU1okKzI5QEdOVVwmLTQ7QklQVyEoLzY9REtSWSMqMTg/Rk1U",
      "WyUsMzpBSE9WPQD//////////////3PPAIQvAPIDAgRrMfAuoQv//////////////40PThcQAsQLbwQEazLwLjEAEg9/F///////",
      "////////ggXeCwLEC28GBGsz8C6hC///////////////jQ/NLhACxAtvCARrNPAuMQASD/4u//////////////95BX8XBd4LAsQL",
      "bwoEazXwLqEL//////////////+ND0xGEADEC4/0AwwEazbwLjEAEg+6Rv//////////////iwLEC28OBGs38C6hC///////////",
      "////jQ/LXRACxAtvEARrOPAuMQASDzle//////////////+LAsQLbxIEaznwLqEL//////////////+ND0p1ECAAhhAvfxQGazEw",
      "8C4yABIPuXX//////////////4sCxQt/FgZrMTHwLqIL//////////////+ND8uMEALFC38YBmsxMvAuMgASDzqN////////////",
      "//+LAMULn/YDGgZrMTPwLqIL//////////////+ND4mkEALFC38cBmsxNPAuMgASD7uk//////////////+JIjA3xQt/HgZrMTXw",
      "LqIL//////////////+NDwq8EALFC38gBmsxNvAuMgASD/JGDw/ARv//////////////aQLFC38iBmsxN/Auogv/////////////",
      "/40Pi9MQAMULn/gDJAZrMTjwLjIAEg+90///////////////dw8uIwECxQt/JgZrMTnwLqIL//////////////+NDwzrEADFC5/6",
      "AygGazIw8C4yABIPe+v//////////////4sAxQuP/AMqBmsyMfBiUv//////////x1A1PENKUVoBAAD/LlgiKTA3PkVMU1okKzI5",
      "QEdOVVwmLTQ7QklQVyEoLzY9REtSWSMqMTg/Rk1UWyUsMzpBSE9WICcuNTxDSlE9AP//lN8Ahi8A/AMsBmsyMvAu0QL//7MPrQX/",
      "/8sP3AL///////8LAsULfy4GazIz8C4nBv///////w0PpRT//6gP+A7//9QCxQt/MAZrMjTwLq0F//////+SDwog///CD2UL///U",
      "D7gFTQLFC38yBmsyNfAubwBPD24m//+fD2QG////NQ/1Bf//////UwLFC380BmsyNvAucAX//////1UPTjf//7kP4BD///97AsUL",
      "fzYGazI38C5kBv///////0oP5EP//5YPlgz//6kCxQt/OAZrMjjwLnAF//////9VD89O//+wD+sK//+pD3sFxwLFC386BmsyOfAu",
      "6QDJDydW///KD1gH////hA9vBv////9aUDE4P0YAAAAAAA==",
    ].join(""),
  },
] as const;
